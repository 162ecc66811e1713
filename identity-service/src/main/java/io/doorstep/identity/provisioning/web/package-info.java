/// SCIM over HTTP: its media type, its lists and its errors.
@NullMarked
package io.doorstep.identity.provisioning.web;

import org.jspecify.annotations.NullMarked;
