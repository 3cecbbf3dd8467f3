// what is drawn, and the libraries that draw it, in one file that is fetched late
export { BarChart } from './bar-chart.tsx';
export { TownMap } from './town-map.tsx';
