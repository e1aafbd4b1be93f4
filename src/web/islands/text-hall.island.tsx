/// <reference lib="dom" />
import { startTextHall } from '../screens/start-text-hall.tsx';

startTextHall();
