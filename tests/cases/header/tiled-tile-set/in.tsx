<tileset name="a"/>
