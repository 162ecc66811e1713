/// Feeds: listings that another system keeps, replicated over the RESO Web API, their media too.
///
/// A page and the place behind it are one transaction, so a crash neither loses nor repeats a record. What cannot be
/// used is kept and shown. In: answers of feeds. Out: what the listings themselves tell. Tables: `feed`, `feed_run`,
/// `feed_place`, `feed_record`, `feed_media`.
@ApplicationModule(
        displayName = "Feeds",
        allowedDependencies = {"listing", "media", "reso"})
@NullMarked
package io.doorstep.property.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
