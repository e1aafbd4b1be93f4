/// <reference lib="dom" />
import { SessionScreen } from '../screens/session.tsx';
import { startScreen } from '../screens/start-screen.tsx';
import { showsFlags } from './shows-flags.ts';

if (showsFlags()) document.documentElement.dataset['flags'] = 'yes';
startScreen(SessionScreen);
