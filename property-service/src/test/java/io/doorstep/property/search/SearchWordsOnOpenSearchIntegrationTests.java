package io.doorstep.property.search;

import io.doorstep.property.search.opensearch.OnOpenSearch;
import org.junit.jupiter.api.DisplayName;

@OnOpenSearch
@DisplayName("PROP-10: words, places and completions with OpenSearch as with Lucene")
class SearchWordsOnOpenSearchIntegrationTests extends SearchWordsIntegrationTests {}
