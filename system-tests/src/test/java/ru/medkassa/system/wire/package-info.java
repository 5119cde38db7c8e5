/** How these tests talk to the server: calls that can be wrong in any way, and answers byte for byte. */
package ru.medkassa.system.wire;
