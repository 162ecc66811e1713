package io.doorstep.property.valuation;

import io.doorstep.property.search.opensearch.OnOpenSearch;
import org.junit.jupiter.api.DisplayName;

@OnOpenSearch
@DisplayName("X-PR-14: comparables with OpenSearch as with Lucene")
class ValuationOnOpenSearchIntegrationTests extends ValuationIntegrationTests {}
