/// What a file is by its content, and how a picture is drawn anew.
@NullMarked
package io.doorstep.property.media.image;

import org.jspecify.annotations.NullMarked;
