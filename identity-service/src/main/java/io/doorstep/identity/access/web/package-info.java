/// Access over REST: roles and permissions to choose from.
@NullMarked
package io.doorstep.identity.access.web;

import org.jspecify.annotations.NullMarked;
