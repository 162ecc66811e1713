/// Media: pictures, plans and tours of listings, taken in, made harmless and small, and served.
///
/// A picture is looked at by its content, drawn anew in a job, and only what was drawn anew is ever served; what came
/// is let go. In: files over REST, what a feed brings, listings that go. Out: the listing's own pictures;
/// `storage.changed`. Table: `media_item`. Files: a folder or a bucket of S3, each tenant's apart.
@ApplicationModule(displayName = "Media", allowedDependencies = "listing")
@NullMarked
package io.doorstep.property.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
