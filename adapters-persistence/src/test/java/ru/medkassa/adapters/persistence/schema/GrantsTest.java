package ru.medkassa.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role of the server may do with the tables, and above all what it may not. */
class GrantsTest {

    private static final String REFUSED = "42501";

    static Stream<String> never_changed() {
        return Stream.of("arrival", "arrival_line", "journal", "payment", "payment_tender", "reconciliation");
    }

    @ParameterizedTest
    @MethodSource("never_changed")
    void rows_that_are_facts_can_only_be_added_and_read(String table) throws SQLException {
        assertThat(rightsOn(table)).containsExactly("INSERT", "SELECT");
        refused("delete from medkassa." + table);
        refused("truncate medkassa." + table + " cascade");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update medkassa.journal set message = ''",
                "update medkassa.payment set sum = 1",
                "update medkassa.payment set settled_at = now()",
                "update medkassa.payment_tender set kopecks = 1",
                "update medkassa.reconciliation set remark = 'OVERPAID'",
                "update medkassa.invoice_line set price = 1",
                "update medkassa.invoice set store_id = 1",
                "update medkassa.invoice set guid = gen_random_uuid()",
                "update medkassa.vat_mapping set rate = 'BASE'",
                "update medkassa.reconciliation set organization_id = 1",
                "delete from medkassa.invoice",
                "delete from medkassa.organization",
                "update medkassa.store set organization_id = 1",
                "update medkassa.delivery set organization_id = 1",
                "update medkassa.delivery set invoice_guid = null",
                "update medkassa.delivery set put_at = now()",
                "delete from medkassa.delivery",
                "update medkassa.api_user set organization_id = 1"
            })
    void what_no_use_case_changes_cannot_be_changed(String statement) {
        refused(statement);
    }

    @Test
    void of_an_invoice_everything_can_be_amended_but_its_key() throws SQLException {
        assertThat(Sql.column(
                        TestDatabase.asOwner(),
                        "select column_name from information_schema.columns c where table_name = 'invoice'"
                                + " and is_generated = 'NEVER' and not has_column_privilege('" + TestDatabase.APP
                                + "', 'medkassa.invoice', column_name, 'UPDATE') order by 1"))
                .containsExactly("guid", "store_id");
    }

    @Test
    void a_line_of_an_invoice_can_be_replaced_but_not_changed() throws SQLException {
        assertThat(rightsOn("invoice_line")).containsExactly("DELETE", "INSERT", "SELECT");
    }

    @Test
    void no_table_can_be_emptied_and_the_history_of_the_schema_is_not_even_seen() throws SQLException {
        assertThat(Sql.column(
                        TestDatabase.asOwner(),
                        "select table_name from information_schema.table_privileges where grantee = '"
                                + TestDatabase.APP
                                + "' and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')"))
                .isEmpty();
        refused("select * from medkassa.flyway_schema_history");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table medkassa.own (id int)",
                "drop table medkassa.journal",
                "alter table medkassa.payment disable trigger all",
                "create function medkassa.own() returns int language sql as 'select 1'"
            })
    void the_schema_cannot_be_changed(String statement) {
        refused(statement);
    }

    private static List<String> rightsOn(String table) throws SQLException {
        return Sql.column(
                TestDatabase.asOwner(),
                "select privilege_type from information_schema.table_privileges where grantee = '" + TestDatabase.APP
                        + "' and table_name = '" + table + "' order by 1");
    }

    private static void refused(String statement) {
        ThrowingCallable attempt = () -> Sql.run(TestDatabase.asApp(), statement);
        assertThatThrownBy(attempt).isInstanceOfSatisfying(SQLException.class, it -> assertThat(it.getSQLState())
                .isEqualTo(REFUSED));
    }
}
