/// Uploads: somebody describes a property in a text or a document, is asked for what is missing or doubtful, and a
/// listing is made of it.
///
/// In: texts, documents and answers over REST. Out: what the listing itself tells; `ai.tokens-used` where a model read.
/// Tables: `property_upload`, `property_upload_message`.
@ApplicationModule(
        displayName = "Uploads",
        allowedDependencies = {"listing", "listing :: form", "organization", "vocabulary"})
@NullMarked
package io.doorstep.property.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
