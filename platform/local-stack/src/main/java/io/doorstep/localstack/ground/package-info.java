/// The ground the stack stands on: its folders, ports and secrets, checked before anything starts.
@NullMarked
package io.doorstep.localstack.ground;

import org.jspecify.annotations.NullMarked;
