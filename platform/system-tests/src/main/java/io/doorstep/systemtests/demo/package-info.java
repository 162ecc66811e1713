/// `./doorstep demo`: the main story, told on the terminal.
@NullMarked
package io.doorstep.systemtests.demo;

import org.jspecify.annotations.NullMarked;
