/// Child processes: started in a session of their own, watched, brought back when they die, stopped in order;
/// found again by their pid files when the supervisor itself was killed.
@NullMarked
package io.doorstep.localstack.process;

import org.jspecify.annotations.NullMarked;
