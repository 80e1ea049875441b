import { film } from '../../../src/parse/constructs/film.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const FILM = { type: 'motion_picture', title: 'Salz und Brot', director: 'Lund, Nils', issued: '1974' };

reads(film, [
  ['Salz und Brot, Regie: Nils Lund, BRD 1974', FILM],
  ['Salz und Brot (Regie: Nils Lund, BRD 1974)', FILM],
]);

leavesAlone(film, ['Nils Lund, Regie und Salz, Berlin 1974', 'Nils Lund, Salz, Berlin 1974']);
