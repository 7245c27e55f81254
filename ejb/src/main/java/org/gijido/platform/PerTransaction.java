package org.gijido.platform;

import java.util.function.Supplier;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Keeps what was read once until the transaction ends, for what several services of one call ask the database for again. Only
 * for what nothing changes and reads again in the same transaction.
 */
@ApplicationScoped
public class PerTransaction {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * @param key with {@code equals}: who asks and for what, such as a record of the asking class
     * @return what the first call of this transaction read; read anew outside of one
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> read) {
        if (transaction.getTransactionKey() == null) {
            return read.get();
        }
        T known = (T) transaction.getResource(key);
        if (known == null) {
            known = read.get();
            transaction.putResource(key, known);
        }
        return known;
    }
}
