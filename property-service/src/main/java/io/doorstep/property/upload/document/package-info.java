/// Draws the text out of documents that somebody sent: bounded in bytes, pages, time, and in what it unfolds to.
@NullMarked
package io.doorstep.property.upload.document;

import org.jspecify.annotations.NullMarked;
