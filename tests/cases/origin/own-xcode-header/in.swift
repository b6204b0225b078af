//
//  A.swift
//  Project
//
//  Created by Ada Example on 1/1/20.
//

import Foundation
