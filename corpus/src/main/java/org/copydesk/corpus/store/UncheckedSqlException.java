package org.copydesk.corpus.store;

import java.sql.SQLException;
import java.util.Objects;

/// Carries a fault of the database through code that knows of none.
final class UncheckedSqlException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UncheckedSqlException(SQLException cause) {
        super(cause);
    }

    /// What went wrong.
    SQLException sql() {
        return (SQLException) Objects.requireNonNull(getCause());
    }
}
