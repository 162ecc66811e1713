package io.doorstep.property.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/// Reads one key of each of several hits from its column: to read them from the stored documents would unpack a block
/// for each.
final class DocKeys {

    private DocKeys() {}

    /// @return by document
    static Map<Integer, String> of(IndexSearcher searcher, ScoreDoc[] hits, String field) throws IOException {
        ScoreDoc[] inOrder = hits.clone();
        Arrays.sort(inOrder, Comparator.comparingInt(hit -> hit.doc));
        Map<Integer, String> keys = new HashMap<>();
        LeafReaderContext leaf = null;
        SortedDocValues values = DocValues.emptySorted();
        for (ScoreDoc hit : inOrder) {
            if (leaf == null || hit.doc >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = searcher.getLeafContexts().get(ReaderUtil.subIndex(hit.doc, searcher.getLeafContexts()));
                values = DocValues.getSorted(leaf.reader(), field);
            }
            if (values.advanceExact(hit.doc - leaf.docBase)) {
                keys.put(hit.doc, values.lookupOrd(values.ordValue()).utf8ToString());
            }
        }
        return keys;
    }
}
