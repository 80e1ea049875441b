import { broadcast } from '../../../src/parse/constructs/broadcast.ts';
import { leavesAlone, reads } from '../../support/construct.ts';

const PROGRAMME = { type: 'broadcast', title: 'Salt Tonight', publisher: 'BBC One', issued: '1995-06-12' };

reads(broadcast, [
  ['Salt Tonight, BBC One, 12 June 1995', PROGRAMME],
  ['‘Salt Tonight’, BBC One, broadcast 12 June 1995', PROGRAMME],
  ['BBC One, Salt Tonight, 12 June 1995', PROGRAMME],
]);

leavesAlone(broadcast, ['BBC News, 3 May 1999', 'Salt Tonight, BBC One, 1995']);
