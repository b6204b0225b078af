/** What the package is. */
package org.example;
