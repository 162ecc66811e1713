/// Uploads over REST.
@NullMarked
package io.doorstep.property.upload.web;

import org.jspecify.annotations.NullMarked;
