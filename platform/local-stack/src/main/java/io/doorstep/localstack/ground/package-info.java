/// The ground the stack stands on: its folders, ports, disk space and secrets, checked before anything starts.
@NullMarked
package io.doorstep.localstack.ground;

import org.jspecify.annotations.NullMarked;
