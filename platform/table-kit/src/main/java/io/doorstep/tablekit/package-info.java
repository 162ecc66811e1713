/// Tables in files: rows that come in from spreadsheets and rows that go out to them, one at a time, however many.
@NullMarked
package io.doorstep.tablekit;

import org.jspecify.annotations.NullMarked;
