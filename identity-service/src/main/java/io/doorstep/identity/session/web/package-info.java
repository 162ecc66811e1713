/// Sessions over REST.
@NullMarked
package io.doorstep.identity.session.web;

import org.jspecify.annotations.NullMarked;
