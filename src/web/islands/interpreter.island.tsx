import { InterpreterScreen } from '../screens/interpreter.tsx';
import { startScreen } from '../screens/start-screen.tsx';

startScreen(InterpreterScreen);
