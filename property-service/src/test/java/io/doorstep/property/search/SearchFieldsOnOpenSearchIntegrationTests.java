package io.doorstep.property.search;

import io.doorstep.property.search.opensearch.OnOpenSearch;
import org.junit.jupiter.api.DisplayName;

@OnOpenSearch
@DisplayName("PROP-10: the business's own fields with OpenSearch as with Lucene")
class SearchFieldsOnOpenSearchIntegrationTests extends SearchFieldsIntegrationTests {}
