/// The pipeline over HTTP.
@NullMarked
package io.doorstep.leadcrm.pipeline.web;

import org.jspecify.annotations.NullMarked;
