/** Questions against the running product: rights, numbers, CSV, live updates, and speed with ten thousand of them. */
package org.gijido.questions.it;
