import { ModeratorScreen } from '../screens/moderator.tsx';
import { startScreen } from '../screens/start-screen.tsx';

startScreen(ModeratorScreen);
