package io.doorstep.property.search.lucene;

import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Box;
import io.doorstep.property.search.index.Cluster;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.Grid;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Puts listings together that stand in the same cell of a map.
final class Clusters implements CollectorManager<Clusters.Cells, Map<Long, Clusters.Cell>> {

    private final Grid grid;

    private Clusters(int zoom) {
        this.grid = new Grid(zoom);
    }

    static List<Cluster> of(IndexSearcher searcher, IndexQuestion question, Words words, int zoom) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        FilterQuery.add(question, words, query);
        List<Cluster> clusters = new ArrayList<>();
        for (Cell cell : searcher.search(query.build(), new Clusters(zoom)).values()) {
            clusters.add(cell.cluster(searcher));
        }
        clusters.sort(Comparator.comparingLong(Cluster::count).reversed().thenComparing(cluster -> cluster.center()
                .longitude()));
        return clusters;
    }

    @Override
    public Cells newCollector() {
        return new Cells();
    }

    @Override
    public Map<Long, Cell> reduce(Collection<Cells> collectors) {
        Map<Long, Cell> all = new HashMap<>();
        collectors.forEach(cells -> cells.found.forEach((key, cell) -> all.merge(key, cell, Cell::joined)));
        return all;
    }

    final class Cells implements Collector {

        private final Map<Long, Cell> found = new HashMap<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            SortedNumericDocValues places = DocValues.getSortedNumeric(context.reader(), Fields.LOCATION);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) throws IOException {
                    if (places.advanceExact(doc)) {
                        long place = places.nextValue();
                        double latitude = GeoEncodingUtils.decodeLatitude((int) (place >> Integer.SIZE));
                        double longitude = GeoEncodingUtils.decodeLongitude((int) place);
                        found.computeIfAbsent(grid.cellOf(latitude, longitude), _ -> new Cell(context.docBase + doc))
                                .add(latitude, longitude);
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    static final class Cell {

        private final int first;
        private long count;
        private double latitudes;
        private double longitudes;
        private double south = Double.POSITIVE_INFINITY;
        private double north = Double.NEGATIVE_INFINITY;
        private double west = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;

        Cell(int first) {
            this.first = first;
        }

        void add(double latitude, double longitude) {
            count++;
            latitudes += latitude;
            longitudes += longitude;
            south = Math.min(south, latitude);
            north = Math.max(north, latitude);
            west = Math.min(west, longitude);
            east = Math.max(east, longitude);
        }

        Cell joined(Cell other) {
            count += other.count;
            latitudes += other.latitudes;
            longitudes += other.longitudes;
            south = Math.min(south, other.south);
            north = Math.max(north, other.north);
            west = Math.min(west, other.west);
            east = Math.max(east, other.east);
            return this;
        }

        Cluster cluster(IndexSearcher searcher) throws IOException {
            UUID only = count == 1
                    ? UUID.fromString(searcher.storedFields()
                            .document(first, Set.of(Fields.ID))
                            .get(Fields.ID))
                    : null;
            return new Cluster(
                    count,
                    new Position(longitudes / count, latitudes / count),
                    new Box(new Position(west, south), new Position(east, north)),
                    only);
        }
    }
}
