export { reportOf } from './report';
export { FULL, QUICK, run } from './run';
