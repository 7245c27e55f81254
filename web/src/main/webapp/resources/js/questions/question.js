/** A question on its own page: assigning and replying read it again. */
import { onAssigned } from './assign.js';
import { onReplied } from './replies.js';
import { offerUnits } from './words.js';
import { similar } from './similar.js';

offerUnits();
onAssigned(() => location.reload());
onReplied(() => location.reload());
similar(document);
