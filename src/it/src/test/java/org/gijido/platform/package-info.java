/** Tests that need a hidden class of the platform and a real database. */
package org.gijido.platform;
