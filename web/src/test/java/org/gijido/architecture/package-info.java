/** Holds the house up: who may use whom, what lies where, what is called how. Each test also asserts that it saw something. */
package org.gijido.architecture;
