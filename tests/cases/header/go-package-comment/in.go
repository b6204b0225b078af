// Package doc explains.
package doc
