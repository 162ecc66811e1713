/// Imports over REST.
@NullMarked
package io.doorstep.property.importing.web;

import org.jspecify.annotations.NullMarked;
