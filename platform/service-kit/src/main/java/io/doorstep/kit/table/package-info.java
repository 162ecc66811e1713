/// Tables in files: rows that come in from spreadsheets and rows that go out to them, one at a time, however many.
///
/// Whoever uses it declares `commons-csv`, `fastexcel` and `fastexcel-reader`; others need none of them.
@NullMarked
package io.doorstep.kit.table;

import org.jspecify.annotations.NullMarked;
