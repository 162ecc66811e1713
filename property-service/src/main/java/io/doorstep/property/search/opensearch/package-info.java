/// The engine beside this process: an index of OpenSearch or Elasticsearch, shared by all tenants, that follows the
/// database.
@NullMarked
package io.doorstep.property.search.opensearch;

import org.jspecify.annotations.NullMarked;
