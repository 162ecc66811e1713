/// `./doorstep bench NAME`: speed as a ratio against a peer or a limit, measured side by side in one run.
@NullMarked
package io.doorstep.systemtests.bench;

import org.jspecify.annotations.NullMarked;
