@extends('layout')
@section('a')
x
@endsection
