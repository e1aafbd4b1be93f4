import { ChairScreen } from '../screens/chair.tsx';
import { startScreen } from '../screens/start-screen.tsx';

startScreen(ChairScreen);
