/// Reads a listing out of a text in which somebody describes a property, by rules alone: each fact with the words that
/// say it, and how sure it is.
@NullMarked
package io.doorstep.property.upload.reading;

import org.jspecify.annotations.NullMarked;
