:- module a.
:- interface.
