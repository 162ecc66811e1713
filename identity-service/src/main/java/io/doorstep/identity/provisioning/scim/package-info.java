/// SCIM's own language: attributes, filters, paths and patches, and nothing of members or teams.
@NullMarked
package io.doorstep.identity.provisioning.scim;

import org.jspecify.annotations.NullMarked;
