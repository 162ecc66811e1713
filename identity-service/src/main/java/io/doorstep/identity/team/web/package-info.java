/// Teams over REST.
@NullMarked
package io.doorstep.identity.team.web;

import org.jspecify.annotations.NullMarked;
