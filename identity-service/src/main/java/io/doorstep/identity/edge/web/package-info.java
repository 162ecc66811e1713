/// The edge over REST.
@NullMarked
package io.doorstep.identity.edge.web;

import org.jspecify.annotations.NullMarked;
