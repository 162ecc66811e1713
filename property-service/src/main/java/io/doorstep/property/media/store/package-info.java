/// Where the bytes of media lie: a folder, or a bucket of S3.
@NullMarked
package io.doorstep.property.media.store;

import org.jspecify.annotations.NullMarked;
