/// <reference lib="dom" />
import { Hall } from '../screens/hall.tsx';
import { startScreen } from '../screens/start-screen.tsx';
import { showsFlags } from './shows-flags.ts';

if (showsFlags()) document.documentElement.dataset['flags'] = 'yes';
startScreen(Hall);
