/// What a person can ask for: `up`, `down`, `status`, `logs`, `reset`, `dead-letters`, `demo`, `bench`.
@NullMarked
package io.doorstep.localstack.command;

import org.jspecify.annotations.NullMarked;
