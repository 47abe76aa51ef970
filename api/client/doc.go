// Package client speaks Model Studio's HTTP interface: it submits tasks, asks how they are, cancels
// them, uploads and fetches files, and turns every answer and every failure into a value of package
// api. It knows no disk and no screen, and whatever it gives back holds no key and no signature. Its
// comments name the service's pages as package api does.
package client
